// A list of lent frames is handed to a method that drains a list of its own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class LentElementsDrained {
  void flush(List<@Borrowed Frame> lent) {
    // :: error: [borrow.transferred]
    drain(lent);
  }

  void drain(List<@Owned Frame> owned) {
    while (!owned.isEmpty()) {
      owned.remove(0).send();
    }
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
