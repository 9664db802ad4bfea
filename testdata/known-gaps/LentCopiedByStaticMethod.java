// gap: a static method of the JDK copies the loans of a list or array that a caller lent into one that is kept
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class LentCopiedByStaticMethod {
  private final List<@Borrowed Frame> kept = new ArrayList<>();

  void keep(@Borrowed Frame[] lent) {
    Collections.addAll(kept, lent);
  }

  int count() {
    return kept.size();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
