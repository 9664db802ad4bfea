// One writer per partition, opened when the first record for it arrives.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class PartitionedWriters {
  private final WriterFactory factory;
  private final @Nullable @Owned PartWriter[] writers;
  private long records;

  PartitionedWriters(WriterFactory factory, int partitions) {
    this.factory = factory;
    this.writers = new PartWriter[partitions];
  }

  void write(String key, byte[] value) throws IOException {
    int at = Math.floorMod(key.hashCode(), writers.length);
    if (writers[at] == null) {
      writers[at] = factory.open(at);
    }
    writers[at].write(value);
    records++;
  }

  void rotate(int at) throws IOException {
    PartWriter fresh = factory.open(at);
    PartWriter old = writers[at];
    writers[at] = fresh;
    if (old != null) {
      old.finish();
    }
  }

  int finishAll() {
    int finished = 0;
    for (int at = 0; at < writers.length; at++) {
      PartWriter writer = writers[at];
      writers[at] = null;
      if (writer != null) {
        writer.finish();
        finished++;
      }
    }
    return finished;
  }

  long records() {
    return records;
  }
}

interface WriterFactory {
  @Owned PartWriter open(int partition) throws IOException;
}

@Tracked
interface PartWriter {
  void write(byte[] value) throws IOException;

  void finish(@Owned PartWriter this);
}
