// The arms that throw give up first or never got the page.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SwitchDefaultThrows {
  void write(Pages pages, int kind) {
    Page page =
        switch (kind) {
          case 0 -> pages.zero();
          case 1 -> pages.copy();
          default -> throw new IllegalArgumentException("kind " + kind);
        };
    switch (page.size()) {
      case 4096:
        page.writeBack();
        return;
      case 0:
        page.free();
        throw new IllegalStateException("empty page");
      default:
        page.free();
    }
  }
}

interface Pages {
  Page zero();

  Page copy();
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
