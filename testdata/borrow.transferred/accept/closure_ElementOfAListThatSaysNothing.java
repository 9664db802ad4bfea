// what a list of loans hands to a closure is looked at
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ElementOfAListThatSaysNothing {
  void all(List<@Borrowed Frame> frames) {
    frames.forEach(frame -> System.out.println(frame.length()));
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
