// A list of what is in a lent array is returned as a loan of who lent that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LentArrayReturnedAsList {
  @Borrowed("#1") List<@Borrowed Frame> all(@Borrowed Frame[] lent) {
    return List.of(lent);
  }

  @Borrowed("#1") List<@Borrowed Frame> gathered(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>();
    all.addAll(lent);
    return all;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
