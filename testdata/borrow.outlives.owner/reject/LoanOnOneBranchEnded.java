// The owner is gone on one path when the loan is used after the join.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanOnOneBranchEnded {
  int measure(@Owned Page page, boolean last) {
    @Borrowed Page loan = page;
    if (last) {
      page.free();
    }
    // :: error: [borrow.outlives.owner]
    return loan.size();
  }
}

@Tracked(droppable = true)
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
