// Mended: The loop goes on for as long as the page is pending, and not for any other reason.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PendingFlagFromElsewhere {
  void write(@Owned Page page, Disk disk) {
    boolean pending = true;
    while (pending) {
      if (disk.idle()) {
        disk.seek(4);
        page.writeBack();
        pending = false;
      } else {
        disk.poke();
      }
    }
  }
}

interface Disk {
  boolean idle();

  void seek(int track);

  void poke();
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
