// One scratch buffer is reset for each message, and replaced when it is too small.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class ResetReuse {
  private @Owned Scratch scratch = new Scratch(256);
  private long encoded;
  private int grown;

  int encode(String text) {
    int needed = 3 * text.length();
    if (scratch.capacity() < needed) {
      Scratch small = scratch;
      scratch = new Scratch(Integer.highestOneBit(needed) << 1);
      small.free();
      grown++;
    }
    scratch.reset();
    scratch.put(text);
    encoded += scratch.length();
    return scratch.checksum();
  }

  int encodeAll(String... texts) {
    int checksum = grown;
    for (String text : texts) {
      checksum = 31 * checksum + encode(text);
    }
    return checksum;
  }

  long encoded() {
    return encoded;
  }
}

@Tracked
final class Scratch {
  private final byte[] bytes;
  private int length;

  Scratch(int capacity) {
    bytes = new byte[capacity];
  }

  int capacity() {
    return bytes.length;
  }

  int length() {
    return length;
  }

  int checksum() {
    return Arrays.hashCode(bytes);
  }

  void put(@Borrowed(exclusive = true) Scratch this, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  void reset(@Borrowed(exclusive = true) Scratch this) {
    length = 0;
  }

  void free(@Owned Scratch this) {}
}
