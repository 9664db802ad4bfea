// A visitor that is a reference bound to a part needs of the part what its method needs.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class ReferenceOfAPart {
  void fill(Ports ports, Frame frame) {
    // :: error: [exclusive.required]
    ports.each(frame.part()::fill);
  }

  void fillOf(Ports ports, Frame frame) {
    // :: error: [exclusive.required]
    ports.each(frame::fill);
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

@Tracked
class Part {
  void fill(@Borrowed(exclusive = true) Part this) {}

  void show() {}
}

@Tracked
class Frame {
  void fill(@Borrowed(exclusive = true) Frame this) {}

  @Borrowed Part part() {
    return null;
  }
}
