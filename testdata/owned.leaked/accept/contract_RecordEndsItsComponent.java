// Mended: "a method with an @Owned receiver is the end of the object: ... each of its owning fields
// ... must be empty on every way out": a tracked record with an owned component.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
record RecordEndsItsComponent(@Owned Frame frame, int port) {
  boolean deliver(@Owned RecordEndsItsComponent this, boolean[] up) {
    if (port < up.length && up[port]) {
      frame.send();
      return true;
    }
    frame.drop();
    return false;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
