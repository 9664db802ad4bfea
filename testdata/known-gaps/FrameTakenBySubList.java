// gap: What a view of a part of a list takes out and sends is still taken for lent by the list.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class FrameTakenBySubList {
  int sent(List<@Owned Frame> frames) {
    Frame first = frames.get(0);
    frames.subList(0, 1).remove(0).send();
    return first.length(); // has been sent
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
