// An array is lent; reading its elements needs nothing more.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class BytesLentAsArray {
  static int checksum(@Owned Block block) {
    byte @Borrowed("block") [] bytes = block.bytes();
    int sum = 0;
    for (byte b : bytes) {
      sum += b;
    }
    sum ^= bytes[0] + bytes.length;
    block.free();
    return sum;
  }

  @Tracked
  static class Block {
    private final byte[] content = new byte[512];

    byte @Borrowed("this") [] bytes() {
      return content;
    }

    void free(@Owned Block this) {}
  }
}
