// Rewriting the frame is an exclusive use and ends the view that was taken before.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RewriteEndsTheView {
  int relabel(@Borrowed(exclusive = true) Label label, int by) {
    Part part = label.part();
    int before = part.value;
    label.shift(by);
    // :: error: [borrow.outlives.owner]
    return before + part.value;
  }
}

@Tracked
class Label {
  private Part part = new Part(0);

  @Borrowed("this") Part part() {
    return part;
  }

  void shift(@Borrowed(exclusive = true) Label this, int by) {
    part = new Part(part.value + by);
  }

  void free(@Owned Label this) {}
}

class Part {
  final int value;

  Part(int value) {
    this.value = value;
  }
}
