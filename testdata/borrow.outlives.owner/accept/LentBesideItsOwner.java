// A call may be lent a frame and its part, and have another frame for itself alone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentBesideItsOwner {
  void shared(Printer printer, @Owned Frame frame) {
    Part part = frame.part();
    printer.print(frame, part);
    frame.send();
  }

  void other(Printer printer, @Owned Frame frame, @Owned Frame other) {
    Part part = frame.part();
    printer.fill(other, part);
    other.send();
    frame.send();
  }
}

interface Printer {
  void fill(@Borrowed(exclusive = true) Frame frame, @Borrowed Part part);

  void print(@Borrowed Frame frame, @Borrowed Part part);
}

@Tracked
class Part {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  @Borrowed Part part() {
    return null;
  }
}
