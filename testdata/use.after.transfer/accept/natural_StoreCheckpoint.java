// A checkpoint takes a snapshot, writes it out and releases it; the old checkpoint goes afterwards.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class StoreCheckpoint {
  private final Engine engine;
  private @Nullable @Owned Checkpoint last;

  StoreCheckpoint(Engine engine) {
    this.engine = engine;
  }

  boolean checkpoint() {
    Snapshot snapshot = engine.snapshot();
    if (last != null && last.lsn() == snapshot.lsn()) {
      snapshot.release();
      return false;
    }
    Checkpoint written;
    try {
      written = engine.write(snapshot);
    } catch (IOException e) {
      snapshot.release();
      return false;
    }
    snapshot.release();
    Checkpoint previous = last;
    last = written;
    if (previous != null) {
      previous.remove();
    }
    return true;
  }

  void dropAll() {
    Checkpoint previous = last;
    last = null;
    if (previous != null) {
      previous.remove();
    }
  }
}

interface Engine {
  @Owned Snapshot snapshot();

  @Owned Checkpoint write(@Borrowed Snapshot snapshot) throws IOException;
}

@Tracked
interface Snapshot {
  long lsn();

  void release(@Owned Snapshot this);
}

@Tracked
interface Checkpoint {
  long lsn();

  void remove(@Owned Checkpoint this);
}
