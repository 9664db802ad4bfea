// Lists of what is only lent, in an array, go to a method that ends what is in its lists.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class container_ListsInAnArray {
  void all(List<@Borrowed Frame>[] lent) {
    // :: error: [borrow.transferred]
    end(lent);
  }

  private void end(List<@Owned Frame>[] own) {
    for (List<@Owned Frame> each : own) {
      while (!each.isEmpty()) {
        each.remove(each.size() - 1).send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
