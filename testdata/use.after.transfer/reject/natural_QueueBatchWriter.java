// The size is reported after the log has taken the batch.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class QueueBatchWriter {
  private final Log log;
  private final int maxRecords;
  private @Nullable @Owned Batch open;
  private long written;

  QueueBatchWriter(Log log, int maxRecords) {
    this.log = log;
    this.maxRecords = maxRecords;
  }

  void append(byte[] key, byte[] value) {
    Batch batch = open;
    open = null;
    if (batch == null) {
      batch = new Batch();
    }
    batch.add(key, value);
    if (batch.records() >= maxRecords) {
      log.write(batch);
      // :: error: [use.after.transfer]
      written += batch.bytes();
    } else {
      open = batch;
    }
  }

  void flush() {
    Batch batch = open;
    open = null;
    if (batch != null) {
      log.write(batch);
    }
  }

  long written() {
    return written;
  }
}

interface Log {
  void write(@Owned Batch batch);
}

@Tracked
class Batch {
  private int records;
  private long bytes;

  void add(@Borrowed(exclusive = true) Batch this, byte[] key, byte[] value) {
    records++;
    bytes += key.length + value.length;
  }

  int records() {
    return records;
  }

  long bytes() {
    return bytes;
  }

  void discard(@Owned Batch this) {}
}
