// Whole frames are cut out of the input; what is left waits for more bytes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
import java.util.List;

class CodecFrameDecoder {
  private static final int HEADER = 4;
  private static final int MAX = 1 << 20;

  private long decoded;

  void decode(@Borrowed(exclusive = true) Buffer in, List<@Owned Frame> out)
      throws ProtocolException {
    while (in.readable() >= HEADER) {
      int length = in.peekInt();
      if (length < 0 || length > MAX) {
        throw new ProtocolException("frame of " + length + " bytes");
      }
      if (in.readable() < HEADER + length) {
        return;
      }
      in.skip(HEADER);
      Frame frame = new Frame(in.read(length));
      decoded++;
      out.add(frame);
    }
  }

  long decoded() {
    return decoded;
  }
}

class ProtocolException extends Exception {
  private static final long serialVersionUID = 1L;

  ProtocolException(String message) {
    super(message);
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

  void skip(@Borrowed(exclusive = true) Buffer this, int n) {
    reader += n;
  }

  byte[] read(@Borrowed(exclusive = true) Buffer this, int n) {
    byte[] bytes = Arrays.copyOfRange(data, reader, reader + n);
    reader += n;
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
