// gap: a static method is taken to make the list that it gives; whether it gives one that a static field keeps is not asked, and most make one
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class ListOfAStaticMethod {
  private static final List<@Borrowed Frame> SEEN = new ArrayList<>();

  static List<@Borrowed Frame> seen() {
    return SEEN;
  }

  void keep(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = seen();
    all.addAll(lent); // keeps the loans for good
  }

  void keepAtOnce(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    seen().addAll(lent);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
