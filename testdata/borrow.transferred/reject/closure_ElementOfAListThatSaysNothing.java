// what a list that says nothing hands to a closure is lent at most
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ElementOfAListThatSaysNothing {
  // :: error: [type.argument.unannotated]
  void all(List<Frame> frames) {
    // :: error: [borrow.transferred]
    frames.forEach(frame -> frame.send());
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
