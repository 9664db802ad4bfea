// A driver with one set converts the tags of its requests by it, whatever else the driver knows.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class OnlySetOfTheClass {
  private final TagSet<Pdu> set;
  private final String name;
  private final int[] counts = new int[2];
  private int rounds;

  OnlySetOfTheClass(TagSet<Pdu> set, String name) {
    this.set = set;
    this.name = name;
  }

  void complete(@Owned Request<Pdu> rq) {
    System.out.println(name + set.request(rq.tag()).sector() + counts[rounds]);
    rq.complete();
  }
}

class Pdu {
  int retries;
}
