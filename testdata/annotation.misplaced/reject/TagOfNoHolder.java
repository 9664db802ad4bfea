// A type that is only asked for, or stands for any other, holds no tag.
import dev.custody.annotations.TagOf;
import java.util.ArrayList;

class TagOfNoHolder {
  boolean isNumber(Object request) {
    // :: error: [annotation.misplaced]
    return request instanceof @TagOf("request") Integer;
  }

  // :: error: [annotation.misplaced]
  static class Numbers<@TagOf("request") T> extends ArrayList<Integer> {
    int first() {
      return get(0);
    }
  }
}
