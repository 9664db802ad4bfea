// a copy of a class of its own is not kept, and a size is no loan
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class CopiedIntoAListOfItsOwn {
  int count(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> copy = new ArrayList<>(lent) {};
    return copy.size();
  }
}

class Batch extends ArrayList<@Borrowed Frame> {
  Batch(List<@Borrowed Frame> lent) {
    super(lent.size());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
