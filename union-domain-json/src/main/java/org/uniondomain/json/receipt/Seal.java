package org.uniondomain.json.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** 摘要: SHA-256 of texts, with or without a key, in hexadecimal digits. */
final class Seal {
  private static final String KEYED = "HmacSHA256";
  private static final int SHORTEST_KEY = 16;

  private final byte @Nullable [] key;

  private Seal(byte @Nullable [] key) {
    this.key = key;
  }

  static Seal plain() {
    return new Seal(null);
  }

  /**
   * Returns a seal that nobody can guess values from who does not have the key.
   *
   * @throws IllegalArgumentException if the key is shorter than 16 bytes
   */
  static Seal keyed(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("a key of " + key.length + " bytes can be guessed");
    }
    return new Seal(Arrays.copyOf(key, key.length));
  }

  boolean isKeyed() {
    return key != null;
  }

  /** Returns the digest of {@code parts}, each told from the next. */
  String of(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : ImmutableList.copyOf(parts)) {
      text.append(part.length()).append(':').append(part);
    }
    try {
      return BaseEncoding.base16().lowerCase().encode(digest(text.toString().getBytes(UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("the platform has no SHA-256", missing);
    }
  }

  private byte[] digest(byte[] bytes) throws GeneralSecurityException {
    if (key == null) {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
    Mac mac = Mac.getInstance(KEYED);
    mac.init(new SecretKeySpec(key, KEYED));
    return mac.doFinal(bytes);
  }
}
