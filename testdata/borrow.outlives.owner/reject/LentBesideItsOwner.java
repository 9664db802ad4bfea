// A call that gets a frame for itself alone cannot be lent a part of the frame beside it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentBesideItsOwner {
  void ownerFirst(Printer printer, @Owned Frame frame) {
    Part part = frame.part();
    // :: error: [borrow.outlives.owner]
    printer.fill(frame, part);
    frame.send();
  }

  void partFirst(Printer printer, @Owned Frame frame) {
    Part part = frame.part();
    // :: error: [borrow.outlives.owner]
    printer.fillFrom(part, frame);
    frame.send();
  }

  void receiver(@Owned Frame frame) {
    Part part = frame.part();
    // :: error: [borrow.outlives.owner]
    frame.fill(part);
    frame.send();
  }
}

interface Printer {
  void fill(@Borrowed(exclusive = true) Frame frame, @Borrowed Part part);

  void fillFrom(@Borrowed Part part, @Borrowed(exclusive = true) Frame frame);
}

@Tracked
class Part {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void fill(@Borrowed(exclusive = true) Frame this, @Borrowed Part part) {}

  @Borrowed Part part() {
    return null;
  }
}
