// Records fill a batch; a full batch goes to the log and an empty one takes its place when needed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class QueueBatchWriter {
  private final Log log;
  private final int maxRecords;
  private @Nullable @Owned Batch open;

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

  void abandon() {
    Batch batch = open;
    open = null;
    if (batch != null) {
      batch.discard();
    }
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
