// A static helper lends back one of its arguments; the caller goes on with the owners.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorPickLarger {
  int trim(@Owned Extent extent, int limit) {
    Extent same = check(extent, limit);
    int over = Math.max(0, same.length() - limit);
    extent.release();
    return over;
  }

  static @Borrowed("#1") Extent check(@Borrowed Extent extent, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit " + limit);
    }
    return extent;
  }

  static @Borrowed({"first", "second"}) Extent larger(
      @Borrowed Extent first, @Borrowed Extent second) {
    return first.length() >= second.length() ? first : second;
  }

  int largest(@Owned Extent a, @Owned Extent b) {
    int length = larger(a, b).length();
    a.release();
    b.release();
    return length;
  }
}

@Tracked
interface Extent {
  int length();

  void release(@Owned Extent this);
}
