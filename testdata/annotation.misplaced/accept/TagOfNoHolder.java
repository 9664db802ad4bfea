// Mended: the number that is kept says nothing more.
import java.util.ArrayList;

class TagOfNoHolder {
  boolean isNumber(Object request) {
    return request instanceof Integer;
  }

  static class Numbers<T> extends ArrayList<Integer> {
    int first() {
      return get(0);
    }
  }
}
