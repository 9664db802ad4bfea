// Both requests of a compare-and-write are looked up; where one is missing the other stays counted.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TwoAcquiredOrNone {
  private final TagSet<Void> tags;

  TwoAcquiredOrNone(TagSet<Void> tags) {
    this.tags = tags;
  }

  boolean isSameSector(int one, int two) {
    // :: error: [count.leaked]
    Request<Void> first = tags.tryAcquire(one);
    // :: error: [count.leaked]
    Request<Void> second = tags.tryAcquire(two);
    if (first == null || second == null) {
      return false;
    }
    boolean isSame = first.sector() == second.sector();
    first.release();
    second.release();
    return isSame;
  }
}
