// Mended: "override.ownership: an override changes who owns a parameter, receiver or result": the
// override lends what callers were promised to own.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OverrideChangesTheResult implements Source {
  private @Owned Frame cached = new Frame();

  @Override public Frame next() {
    Frame mine = cached;
    cached = new Frame();
    return mine;
  }

  void rotate() {
    Frame old = cached;
    cached = new Frame();
    old.drop();
  }
}

interface Source {
  Frame next();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
