// Encoding into a pooled buffer: format errors are translated, I/O errors pass, the buffer goes
// back.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class CodecEncodeErrors {
  private final Buffers buffers;
  private final Channel channel;

  CodecEncodeErrors(Buffers buffers, Channel channel) {
    this.buffers = buffers;
    this.channel = channel;
  }

  void send(Map<String, String> fields) throws IOException {
    OutBuf out = buffers.take();
    try {
      for (Map.Entry<String, String> field : fields.entrySet()) {
        out.string(field.getKey());
        out.string(field.getValue());
      }
      channel.write(out);
    } catch (FormatException e) {
      throw new IOException("cannot encode " + fields.size() + " fields", e);
    } finally {
      buffers.put(out);
    }
  }
}

interface Buffers {
  @Owned OutBuf take();

  void put(@Owned OutBuf buffer);
}

interface Channel {
  void write(@Borrowed OutBuf buffer) throws IOException;
}

class FormatException extends Exception {
  private static final long serialVersionUID = 1L;

  FormatException(String message) {
    super(message);
  }
}

@Tracked
class OutBuf {
  private final byte[] data = new byte[1024];
  private int end;

  void string(@Borrowed(exclusive = true) OutBuf this, String text) throws FormatException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (end + utf8.length > data.length) {
      throw new FormatException("too long by " + (end + utf8.length - data.length));
    }
    System.arraycopy(utf8, 0, data, end, utf8.length);
    end += utf8.length;
  }

  void free(@Owned OutBuf this) {}
}
