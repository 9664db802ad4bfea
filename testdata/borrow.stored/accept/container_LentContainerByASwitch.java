// A container of loans is chosen by a switch, and only looked at.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerByASwitch {
  private int count;

  void keep(Collection<@Borrowed Frame> frames, int mode) {
    Collection<@Borrowed Frame> chosen =
        switch (mode) {
          case 0 -> List.of();
          default -> frames;
        };
    count = chosen.size();
  }

  int count() {
    return count;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
