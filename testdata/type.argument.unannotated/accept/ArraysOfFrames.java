// An array that is a type argument says whose its elements are, before the element type.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ArraysOfFrames {
  int count(List<@Borrowed Frame[]> batches) {
    return batches.size();
  }

  int counts(List<@Borrowed Frame[][]> batches) {
    return batches.size();
  }

  int some(List<@Borrowed Frame @Nullable []> batches) {
    return batches.size();
  }

  int first(List<@Borrowed Box<String>> boxes) {
    return boxes.size();
  }
}

@Tracked
class Box<T> {
  void send(@Owned Box<T> this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
