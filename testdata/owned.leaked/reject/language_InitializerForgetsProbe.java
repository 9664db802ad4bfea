// An instance initializer makes a frame to measure it and forgets it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InitializerForgetsProbe {
  private final int overhead;
  private final String name;

  {
    // :: error: [owned.leaked]
    Frame probe = new Frame(64);
    overhead = probe.length() - 60;
  }

  InitializerForgetsProbe(String name) {
    this.name = name;
  }

  int cost() {
    return overhead + name.length();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
