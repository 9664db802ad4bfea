// Nothing is taken before the last check has passed.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OwnPromiseOfException {
  @TransfersOn(when = Outcome.NORMAL_RETURN, value = "page")
  void write(@Owned Page page, Disk disk) throws DiskFullException {
    if (disk.free() < page.size()) {
      throw new DiskFullException();
    }
    disk.reserve(page.size());
    page.writeBack();
  }

  void writeOrFree(@Owned Page page, Disk disk) {
    try {
      write(page, disk);
    } catch (DiskFullException e) {
      page.free();
    }
  }
}

class DiskFullException extends Exception {}

interface Disk {
  int free();

  void reserve(int bytes) throws DiskFullException;
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
