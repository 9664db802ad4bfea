// A file, a lock on it and a mapping of it: closed in the reverse order.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ResourceNested {
  private final Files files;

  ResourceNested(Files files) {
    this.files = files;
  }

  long sum(String name, int blocks) throws IOException {
    long sum = 0;
    try (FileHandle file = files.open(name);
        FileLock lock = file.lockShared()) {
      for (int i = 0; i < blocks && lock.isValid(); i++) {
        try (MappedRegion region = file.map(i * 4096L, 4096)) {
          sum += region.sum();
        }
      }
    }
    return sum;
  }

  boolean isLocked(String name) {
    try (FileHandle file = files.open(name)) {
      FileLock lock = file.tryLock();
      if (lock == null) {
        return true;
      }
      lock.close();
      return false;
    } catch (IOException e) {
      return false;
    }
  }
}

interface Files {
  @Owned FileHandle open(String name) throws IOException;
}

@Tracked
interface FileHandle extends AutoCloseable {
  @Owned FileLock lockShared() throws IOException;

  @Nullable @Owned FileLock tryLock();

  @Owned MappedRegion map(long offset, int length) throws IOException;

  @Override
  void close(@Owned FileHandle this);
}

@Tracked
interface FileLock extends AutoCloseable {
  boolean isValid();

  @Override
  void close(@Owned FileLock this);
}

@Tracked
interface MappedRegion extends AutoCloseable {
  long sum();

  @Override
  void close(@Owned MappedRegion this);
}
