// A list that went through Object has forgotten that it only lends; a cast does not make it own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class CastFromObject {
  @SuppressWarnings("unchecked")
  void flush(List<@Borrowed Frame> frames) {
    Object attachment = frames;
    // :: error: [escapes.unchecked]
    List<@Owned Frame> mine = (List<@Owned Frame>) attachment;
    mine.remove(0).send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
