// Who may only compare what he gets does not give it up.
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReferenceForWhoOnlyCompares {
  interface Last {
    @GivenUp Frame last();
  }

  @Owned Frame make() {
    return new Frame();
  }

  Last last() {
    // :: error: [escapes.unchecked]
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
