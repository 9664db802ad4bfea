// A visitor that is a reference bound to a part needs of the part what its method needs.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class ReferenceOfAPart {
  void show(Ports ports, Frame frame) {
    ports.each(frame.part()::show);
  }

  void fillOf(Ports ports, @Borrowed(exclusive = true) Frame frame) {
    ports.each(frame::fill);
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

@Tracked
class Part {
  void show() {}
}

@Tracked
class Frame {
  void fill(@Borrowed(exclusive = true) Frame this) {}

  @Borrowed Part part() {
    return null;
  }
}
