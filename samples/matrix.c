// The source of `matrix.mlir`: small enough to read, with loops, calls, memory and floats.
//
//     clang-22 -O0 -S -emit-llvm samples/matrix.c -o matrix.ll
//     mlir-translate-22 --import-llvm matrix.ll |
//         mlir-opt-22 --mlir-print-op-generic -o samples/matrix.mlir

#include <stdio.h>
#include <stdlib.h>

struct matrix {
    size_t rows;
    size_t columns;
    double *cells;
};

static struct matrix make(size_t rows, size_t columns) {
    struct matrix m = {rows, columns, calloc(rows * columns, sizeof(double))};
    if (!m.cells)
        abort();
    return m;
}

static double *cell(struct matrix *m, size_t row, size_t column) {
    return &m->cells[row * m->columns + column];
}

static struct matrix product(struct matrix *a, struct matrix *b) {
    struct matrix m = make(a->rows, b->columns);
    for (size_t i = 0; i < a->rows; ++i)
        for (size_t j = 0; j < b->columns; ++j)
            for (size_t k = 0; k < a->columns; ++k)
                *cell(&m, i, j) += *cell(a, i, k) * *cell(b, k, j);
    return m;
}

static struct matrix power(struct matrix *a, unsigned exponent) {
    struct matrix result = make(a->rows, a->rows);
    for (size_t i = 0; i < a->rows; ++i)
        *cell(&result, i, i) = 1.0;
    struct matrix base = product(a, &result);
    while (exponent) {
        if (exponent & 1) {
            struct matrix next = product(&result, &base);
            free(result.cells);
            result = next;
        }
        struct matrix square = product(&base, &base);
        free(base.cells);
        base = square;
        exponent >>= 1;
    }
    free(base.cells);
    return result;
}

static double trace(struct matrix *m) {
    double sum = 0.0;
    for (size_t i = 0; i < m->rows && i < m->columns; ++i)
        sum += *cell(m, i, i);
    return sum;
}

static void show(const char *title, struct matrix *m) {
    printf("%s\n", title);
    for (size_t i = 0; i < m->rows; ++i) {
        for (size_t j = 0; j < m->columns; ++j)
            printf("%10.3f%s", *cell(m, i, j), j + 1 < m->columns ? " " : "\n");
    }
}

int main(int argc, char **argv) {
    unsigned exponent = argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 5;
    struct matrix m = make(3, 3);
    for (size_t i = 0; i < m.rows; ++i)
        for (size_t j = 0; j < m.columns; ++j)
            *cell(&m, i, j) = (double)(i + 1) / (double)(i + j + 1);
    struct matrix p = power(&m, exponent);
    show("power", &p);
    switch (exponent % 3) {
    case 0:
        printf("trace %f\n", trace(&p));
        break;
    case 1:
        printf("twice the trace %f\n", 2.0 * trace(&p));
        break;
    default:
        printf("no trace\n");
    }
    free(m.cells);
    free(p.cells);
    return 0;
}
