// Mended: who gets it owns it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReferenceForWhoOnlyCompares {
  interface Last {
    @Owned Frame last();
  }

  @Owned Frame make() {
    return new Frame();
  }

  Last last() {
    return this::make;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
