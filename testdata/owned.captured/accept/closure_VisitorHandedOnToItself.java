// A lent closure is called many times and lent on.
import dev.custody.annotations.RunsNow;
import dev.custody.blk.RequestVisitor;
import dev.custody.blk.TagSet;
import java.util.List;

class VisitorHandedOnToItself {
  static void visitAll(List<TagSet<Pdu>> sets, int from, @RunsNow RequestVisitor<Pdu> visitor) {
    if (from < sets.size()) {
      sets.get(from).forEachInFlight(visitor);
      sets.get(from).forEachInFlight(rq -> visitor.visit(rq));
      visitAll(sets, from + 1, visitor);
    }
  }
}

class Pdu {
  int retries;
}
