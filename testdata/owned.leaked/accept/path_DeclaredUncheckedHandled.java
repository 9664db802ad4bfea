// The unchecked exception that the callee declares is handled in the loop.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DeclaredUncheckedHandled {
  void write(@Owned Page page, Disk disk) {
    for (int attempt = 1; ; attempt++) {
      try {
        disk.reserve(page.size());
      } catch (IllegalStateException e) {
        if (attempt < 3) {
          continue;
        }
        page.free();
        throw e;
      }
      break;
    }
    page.writeBack();
  }
}

interface Disk {
  void reserve(int bytes) throws IllegalStateException;
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
