// A reference to a method of the class above uses the object as one to a method of its own does.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class SuperReferenceWrites {}

@Tracked
class Lower extends Above {
  void fillEach(Ports ports) {
    // :: error: [exclusive.required]
    ports.each(super::fill);
  }

  void endEach(Ports ports) {
    // :: error: [borrow.transferred]
    ports.each(super::end);
  }

  void lookEach(Ports ports) {
    ports.each(super::look);
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

@Tracked
class Above {
  void fill(@Borrowed(exclusive = true) Above this) {}

  void end(@Owned Above this) {}

  void look() {}
}
