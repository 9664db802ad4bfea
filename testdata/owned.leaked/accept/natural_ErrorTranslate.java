// A lower layer's errors are translated after the page was unpinned, with the cause kept.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.EOFException;
import java.io.IOException;

class ErrorTranslate {
  private final Volume volume;

  ErrorTranslate(Volume volume) {
    this.volume = volume;
  }

  long read(long block) throws StorageException {
    PinnedPage page;
    try {
      page = volume.pin(block);
    } catch (EOFException e) {
      return 0;
    } catch (IOException e) {
      throw new StorageException("cannot pin " + block, e);
    }
    long value;
    try {
      value = page.readLong(0);
    } catch (IOException e) {
      page.unpin();
      throw new StorageException("block " + block, e);
    } catch (IllegalStateException e) {
      page.invalidate();
      throw new StorageException("stale block " + block, e);
    }
    page.unpin();
    return value;
  }
}

class StorageException extends Exception {
  private static final long serialVersionUID = 1L;

  StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}

interface Volume {
  @Owned PinnedPage pin(long block) throws IOException;
}

@Tracked
interface PinnedPage {
  long readLong(int at) throws IOException;

  void unpin(@Owned PinnedPage this);

  void invalidate(@Owned PinnedPage this);
}
