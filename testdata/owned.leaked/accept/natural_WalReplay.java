// Recovery reads the log record by record and stops at the first torn one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class WalReplay {
  private int skipped;

  long replay(LogReader reader, Table table) throws IOException {
    long lastLsn = -1;
    LogRecord record;
    while ((record = reader.next()) != null) {
      if (record.isTorn()) {
        record.release();
        break;
      }
      try {
        if (record.lsn() <= table.flushedLsn()) {
          skipped++;
        } else {
          table.redo(record);
        }
        lastLsn = record.lsn();
      } finally {
        record.release();
      }
    }
    return lastLsn;
  }

  int skipped() {
    return skipped;
  }
}

interface LogReader {
  @Nullable @Owned LogRecord next() throws IOException;
}

interface Table {
  long flushedLsn();

  void redo(@Borrowed LogRecord record) throws IOException;
}

@Tracked
class LogRecord {
  private final long lsn;
  private final byte[] redo;

  LogRecord(long lsn, byte[] redo) {
    this.lsn = lsn;
    this.redo = redo;
  }

  long lsn() {
    return lsn;
  }

  boolean isTorn() {
    return redo.length == 0;
  }

  void release(@Owned LogRecord this) {}
}
