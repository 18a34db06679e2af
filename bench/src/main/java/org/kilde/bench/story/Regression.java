package org.kilde.bench.story;

import java.util.List;

/**
 * Logistic regression by Newton's method with a small ridge. Pairs of different events are many:
 * they are weighted down to thirty times the pairs of the same event.
 */
final class Regression {
  private static final double RIDGE = 0.05;
  private static final double MOST_OTHERS = 30;
  private static final int STEPS = 25;

  private Regression() {}

  /** Weights of the signals, then the constant. */
  static double[] fit(List<double[]> same, List<double[]> other) {
    int n = same.getFirst().length + 1;
    double down = Math.min(1, MOST_OTHERS * same.size() / other.size());
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[n];
      double[][] curve = new double[n][n];
      for (int i = 0; i < n; i++) {
        curve[i][i] = RIDGE;
        gradient[i] = i == n - 1 ? 0 : -RIDGE * weights[i];
      }
      same.forEach(each -> add(each, 1, 1, weights, gradient, curve));
      other.forEach(each -> add(each, 0, down, weights, gradient, curve));
      double[] change = solve(curve, gradient);
      for (int i = 0; i < n; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  private static void add(
      double[] signals,
      int truth,
      double share,
      double[] weights,
      double[] gradient,
      double[][] curve) {
    int n = weights.length;
    double logit = weights[n - 1];
    for (int i = 0; i < n - 1; i++) {
      logit += weights[i] * signals[i];
    }
    double chance = 1 / (1 + Math.exp(-logit));
    double slope = share * chance * (1 - chance);
    for (int i = 0; i < n; i++) {
      double x = i < n - 1 ? signals[i] : 1;
      gradient[i] += share * (truth - chance) * x;
      for (int j = 0; j < n; j++) {
        curve[i][j] += slope * x * (j < n - 1 ? signals[j] : 1);
      }
    }
  }

  /** Gauss elimination with pivots. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      double[] swapped = matrix[column];
      matrix[column] = matrix[pivot];
      matrix[pivot] = swapped;
      double value = right[column];
      right[column] = right[pivot];
      right[pivot] = value;
      for (int row = column + 1; row < n; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < n; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        right[row] -= factor * right[column];
      }
    }
    double[] solution = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double sum = right[row];
      for (int k = row + 1; k < n; k++) {
        sum -= matrix[row][k] * solution[k];
      }
      solution[row] = sum / matrix[row][row];
    }
    return solution;
  }
}
