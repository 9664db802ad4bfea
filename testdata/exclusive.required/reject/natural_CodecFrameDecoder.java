// The decoder reads through a loan that is only shared.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
import java.util.List;

class CodecFrameDecoder {
  private static final int HEADER = 4;

  private long decoded;

  void decode(@Borrowed Buffer in, List<@Owned Frame> out) {
    int readable = in.readable();
    while (readable >= HEADER) {
      int length = in.peekInt();
      if (readable < HEADER + length) {
        return;
      }
      // :: error: [exclusive.required]
      byte[] payload = in.read(length);
      decoded++;
      out.add(new Frame(payload));
      readable = in.readable();
    }
  }

  long decoded() {
    return decoded;
  }
}

@Tracked
class Buffer {
  private final byte[] data;
  private int reader;
  private int writer;

  Buffer(int capacity) {
    data = new byte[capacity];
  }

  int readable() {
    return writer - reader;
  }

  int peekInt() {
    return data[reader] << 24 | data[reader + 1] << 16 | data[reader + 2] << 8 | data[reader + 3];
  }

  byte[] read(@Borrowed(exclusive = true) Buffer this, int n) {
    byte[] bytes = Arrays.copyOfRange(data, reader + 4, reader + 4 + n);
    reader += n + 4;
    return bytes;
  }

  void release(@Owned Buffer this) {}
}

@Tracked
class Frame {
  private final byte[] payload;

  Frame(byte[] payload) {
    this.payload = payload;
  }

  int length() {
    return payload.length;
  }

  void release(@Owned Frame this) {}
}
