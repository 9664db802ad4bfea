// A list that owns its frames still does when it is cast there and back.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class CastFromObject {
  @SuppressWarnings("unchecked")
  void flush(List<@Owned Frame> frames) {
    Object attachment = frames;
    List<@Owned Frame> mine = (List<@Owned Frame>) attachment;
    while (!mine.isEmpty()) {
      mine.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
