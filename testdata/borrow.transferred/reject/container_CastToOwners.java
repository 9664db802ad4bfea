// A list that only lends its frames is cast to one that owns them.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class CastToOwners {
  @SuppressWarnings("unchecked")
  void flush(List<@Borrowed Frame> frames) {
    // :: error: [borrow.transferred]
    List<@Owned Frame> mine = (List<@Owned Frame>) (List<?>) frames;
    mine.remove(0).send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
