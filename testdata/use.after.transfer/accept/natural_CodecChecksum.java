// A record with a wrong checksum is dropped; the others go on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

class CodecChecksum {
  private final RecordSink sink;
  private int corrupt;

  CodecChecksum(RecordSink sink) {
    this.sink = sink;
  }

  void onRecord(@Owned LogRecord record) {
    CRC32 crc = new CRC32();
    crc.update(record.body());
    if (crc.getValue() == record.expectedCrc()) {
      sink.accept(record);
    } else {
      corrupt++;
      record.drop();
    }
  }

  static @Nullable @Owned LogRecord parse(byte[] bytes) {
    if (bytes.length < 8) {
      return null;
    }
    ByteBuffer view = ByteBuffer.wrap(bytes);
    long crc = view.getInt() & 0xffffffffL;
    int length = view.getInt();
    if (length < 0 || length > view.remaining()) {
      return null;
    }
    byte[] body = new byte[length];
    view.get(body);
    return new LogRecord(body, crc);
  }

  void onBytes(byte[] bytes) {
    LogRecord record = parse(bytes);
    if (record == null) {
      corrupt++;
    } else {
      onRecord(record);
    }
  }
}

interface RecordSink {
  void accept(@Owned LogRecord record);
}

@Tracked
final class LogRecord {
  private final byte[] body;
  private final long crc;

  LogRecord(byte[] body, long crc) {
    this.body = body;
    this.crc = crc;
  }

  byte[] body() {
    return body;
  }

  long expectedCrc() {
    return crc;
  }

  void drop(@Owned LogRecord this) {}
}
